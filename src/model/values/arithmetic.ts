/** JavaScript's result of an operator on plain numbers or bigints; undefined where it throws or is no number. */
export function calculate(operator: string, operands: readonly (number | bigint)[]): number | bigint | undefined {
  const [a, b] = operands;
  if (a === undefined) return undefined;
  if (b === undefined) {
    switch (operator) {
      case '-':
        return -a;
      case '~':
        return ~a;
      case '+':
        return typeof a === 'number' ? a : undefined;
      case 'Number':
        return Number(a);
      case 'BigInt':
        return Number.isInteger(Number(a)) ? BigInt(a) : undefined;
      default:
        return undefined;
    }
  }
  if (typeof a === 'number' && typeof b === 'number') return calculateNumbers(operator, a, b);
  if (typeof a === 'bigint' && typeof b === 'bigint') return calculateBigints(operator, a, b);
  return undefined;
}

function calculateNumbers(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '^':
      return a ^ b;
    case '<<':
      return a << b;
    case '>>':
      return a >> b;
    case '>>>':
      return a >>> b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '**':
      return a ** b;
    default:
      return undefined;
  }
}

/** JavaScript's result of an operator on bigints, shifted no further than numbers of Vulkan have bits. */
export function calculateBigints(operator: string, a: bigint, b: bigint): bigint | undefined {
  switch (operator) {
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '^':
      return a ^ b;
    case '<<':
      return b < 0n || b > 64n ? undefined : a << b;
    case '>>':
      return b < 0n || b > 64n ? undefined : a >> b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '**':
      return b < 0n || b > 64n ? undefined : a ** b;
    default:
      return undefined;
  }
}
