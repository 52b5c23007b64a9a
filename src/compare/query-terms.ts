import { isClosed, queryItems } from "./query-items.js";

/** What a plan prints of an expression: a call, an infix operator's, or a piece that is not looked into. */
type Term =
  | { readonly of: "text"; readonly text: string }
  | { readonly of: "call" | "infix"; readonly name: string; readonly parts: readonly Term[] };

/** Longer texts, and deeper ones, are left as they are. */
const mostLetters = 20_000;
const mostDeep = 100;

/**
 * An expression of a plan in one spelling of those that Flink's SQL computes alike for every row, nulls included: `a > b` for `b < a`, `NOT(a < b)` for `a >= b`,
 * terms of a sum in any order, `||` for `CONCAT`, `IF` for `CASE`, `LEFT(s, n)` for `SUBSTRING(s, 1, n)`, a sum of ones for a count of some. Rules of algebra that do not hold for every type are not
 * among them: `(a + b) + c` rounds otherwise than `a + (b + c)`.
 */
export function canonicalTerm(text: string): string {
  if (text.length > mostLetters || deepest(text) > mostDeep) return text;
  return written(termOf(text), false);
}

const deepest = (text: string): number => {
  let [depth, most] = [0, 0];
  for (const at of text) {
    if (at === "(") most = Math.max(most, ++depth);
    if (at === ")") depth--;
  }
  return most;
};

function termOf(text: string): Term {
  const pieces = piecesOf(text);
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return pieceOf(only);
  const [, operator = ""] = pieces;
  const isInfix = pieces.length % 2 === 1 && pieces.every((piece, at) => at % 2 === 0 || piece === operator);
  if (isInfix && (pieces.length === 3 || isChained(operator)) && infix.test(operator))
    return rewritten({ of: "infix", name: operator, parts: pieces.filter((_, at) => at % 2 === 0).map(pieceOf) });
  const [call, word, condition = "", ...rest] = pieces;
  if (call === "COUNT(*)" && word === "FILTER" && rest.join(" ") === "IS TRUE") return countWhere(pieceOf(condition));
  return { of: "text", text: pieces.map((piece) => written(pieceOf(piece), true)).join(" ") };
}

const infix = /^(?:AND|OR|=|<>|<|<=|>|>=|[-+*/])$/;
const isChained = (operator: string): boolean => operator === "AND" || operator === "OR";

function pieceOf(piece: string): Term {
  const [, name = "", inner = ""] = /^([\w$|.′]*)\((.*)\)$/s.exec(piece) ?? [];
  if (!piece.endsWith(")") || inner === "" || piece.length !== name.length + inner.length + 2 || !isClosed(inner))
    return { of: "text", text: piece };
  if (name === "") return termOf(inner);
  return rewritten({ of: "call", name, parts: queryItems(inner).map(termOf) });
}

/** At the spaces that are in no bracket and in no quotes. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let [depth, quoted, piece] = [0, false, ""];
  for (const at of text) {
    if (at === "'") quoted = !quoted;
    else if (!quoted && "([{".includes(at)) depth++;
    else if (!quoted && ")]}".includes(at)) depth--;
    if (at === " " && depth === 0 && !quoted) {
      if (piece !== "") pieces.push(piece);
      piece = "";
    } else piece += at;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

type Call = Exclude<Term, { of: "text" }>;

/** One step of rewriting, of a term whose parts are rewritten. */
function rewritten(term: Call): Term {
  const { name, parts } = term;
  const [first, second] = parts;
  if (term.of === "infix") {
    if (isChained(name)) return sorted(name, flat(parts, name));
    if (name === "=" || name === "<>" || name === "+" || name === "*") return sorted(name, parts);
    const turned = name === ">" ? "<" : name === ">=" ? "<=" : undefined;
    return turned === undefined ? term : { of: "infix", name: turned, parts: [...parts].reverse() };
  }
  if (name === "NOT" && parts.length === 1 && first !== undefined) return negated(first) ?? term;
  if (name === "||" || name === "CONCAT") return { of: "call", name: "CONCAT", parts: flat(parts, "CONCAT") };
  if (name === "IF" && parts.length === 3) return rewritten({ of: "call", name: "CASE", parts });
  // CASE(c, v, CASE(d, w, x)) asks d where c does not hold, as CASE(c, v, d, w, x) does.
  const last = parts.at(-1);
  if (name === "CASE" && last?.of === "call" && last.name === "CASE")
    return { of: "call", name, parts: [...parts.slice(0, -1), ...last.parts] };
  if (name === "LEFT" && first !== undefined && second?.of === "text" && /^\d+$/.test(second.text))
    return { of: "call", name: "SUBSTRING", parts: [first, { of: "text", text: "1" }, second] };
  if (first?.of === "call" && first.name === "CASE" && parts.length === 1 && first.parts.length === 3) {
    const [condition = first, ...values] = first.parts;
    const counted = values.map((value) => written(value, false).replace(/:\w+$/, "")).join();
    if ((name === "SUM" && counted === "1,0") || (name === "COUNT" && counted === "1,null"))
      return countWhere(condition);
  }
  if (name === "LISTAGG" && second?.of === "text" && second.text === comma)
    return { of: "call", name, parts: parts.slice(0, 1) };
  const other = synonyms[name];
  return other === undefined ? term : rewritten({ of: "call", name: other, parts });
}

/** What lists are joined by if nothing is said, as a manifest tells texts: `,`. */
const comma = "'#ee1bf108'";

/** A sum of ones and noughts, which has a type of its own if they are narrower than a count. */
const countWhere = (condition: Term): Term => ({ of: "call", name: "COUNT WHERE", parts: [condition] });

const synonyms: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  SUBSTR: "SUBSTRING",
  CHARACTER_LENGTH: "CHAR_LENGTH",
  IFNULL: "COALESCE",
  CEILING: "CEIL",
});

const flat = (parts: readonly Term[], name: string): readonly Term[] =>
  parts.flatMap((part) => (part.of !== "text" && part.name === name ? part.parts : [part]));

const sorted = (name: string, parts: readonly Term[]): Term => {
  const texts = new Map(parts.map((part) => [part, written(part, true)]));
  const text = (part: Term): string => texts.get(part) ?? "";
  return { of: "infix", name, parts: [...parts].sort((one, other) => (text(one) < text(other) ? -1 : 1)) };
};

/** Undefined for what has no opposite of its own. Of a null neither a comparison nor its opposite holds. */
function negated(term: Term): Term | undefined {
  if (term.of === "text") return undefined;
  const { name, parts } = term;
  const [first] = parts;
  if (term.of === "call") return name === "NOT" && parts.length === 1 ? first : undefined;
  if (name === "=" || name === "<>") return { of: "infix", name: name === "=" ? "<>" : "=", parts };
  if (name === "<" || name === "<=")
    return { of: "infix", name: name === "<" ? "<=" : "<", parts: [...parts].reverse() };
  return undefined;
}

function written(term: Term, inBrackets: boolean): string {
  if (term.of === "text") return term.text;
  const parts = term.parts.map((part) => written(part, term.of === "infix"));
  if (term.of === "call") return `${term.name}(${parts.join(", ")})`;
  const text = parts.join(` ${term.name} `);
  return inBrackets ? `(${text})` : text;
}
