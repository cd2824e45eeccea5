import type { Value } from './value.js';

/**
 * The values that some run certainly takes, each on its own: the branches of a conditional are separate, the
 * starting value that a later branch may replace is none.
 */
export function certainAlternatives(value: Value): readonly Value[] {
  const result: Value[] = [];
  collectAlternatives(value, result);
  return result;
}

function collectAlternatives(value: Value, result: Value[]): void {
  switch (value.kind) {
    case 'choice':
      for (const each of value.of) if (each.standing === 'certain') collectAlternatives(each.value, result);
      break;
    case 'followed':
      collectAlternatives(value.value, result);
      break;
    case 'operation':
      collectChosen(value, result);
      break;
    default:
      result.push(value);
  }
}

/** With two choices in one expression their conditions may depend on each other: then it is taken as a whole. */
function collectChosen(value: Value, result: Value[]): void {
  const chosen = choicesIn(value) === 1 ? choose(value) : [];
  if (chosen.length === 0) result.push(value);
  for (let i = 0; i < chosen.length; i++) result.push(chosen[i]!);
}

/** How many choices a value is made of, one inside of the other counted once each. */
export function choicesIn(value: Value): number {
  switch (value.kind) {
    case 'choice':
      return 1 + Math.max(0, ...value.of.map((each) => choicesIn(each.value)));
    case 'followed':
      return choicesIn(value.value);
    case 'operation':
      return value.operands.reduce((sum, operand) => sum + choicesIn(operand), 0);
    default:
      return 0;
  }
}

/** The forms that a value with one choice in it can take. */
function choose(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'choice':
      return value.of.filter((each) => each.standing === 'certain').map((each) => each.value);
    case 'followed':
      return choose(value.value);
    case 'operation': {
      const index = value.operands.findIndex((operand) => choicesIn(operand) > 0);
      if (index < 0) return [value];
      return choose(value.operands[index]!).map((chosen) => ({
        ...value,
        operands: value.operands.with(index, chosen),
      }));
    }
    default:
      return [value];
  }
}
