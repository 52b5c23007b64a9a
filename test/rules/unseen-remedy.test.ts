import { expect, test } from "@jest/globals";
import { unseenIn } from "../../src/rules/advice.js";
import { manifest } from "../support/manifests.js";

const remedy = (incompleteBecause: string): string | undefined =>
  unseenIn(manifest({ operators: [{ uid: "count", incompleteBecause }] }), new Set())[0]?.remedy;

test("what could not be seen names the line before which it would be", () => {
  const threw =
    "open() threw java.net.SocketException: nothing outside may be reached while operators are started for their states at com.acme.Rates.open(Rates.java:31)";
  expect(remedy(threw)).toBe("Ask for every state before Rates.java:31: what is asked for ahead of that line is seen.");
  expect(remedy("open() had not ended at the deadline; it stood at com.acme.Rates.open(Rates.java:33)")).toContain(
    "Rates.java:33",
  );
  expect(remedy("state 'x' is not registered before the first record")).toMatch(/^Get the state in open\(\)/);
});
