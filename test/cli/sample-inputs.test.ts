import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { cli, type Ran } from "../support/cli.js";
import { jobJars, type JobSource } from "../support/jobs.js";

/** Records that a team gives, against real JARs whose key selectors agree on those and on nothing else. */
jest.setTimeout(120_000);

const order = (key: string): JobSource => ({
  mainClass: "acme.Orders",
  classes: {
    "acme.Orders": `package acme;
import java.util.*;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.*;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
public class Orders {
  public enum Status { OPEN, PAID }
  public static class Line { public String article; public int count; }
  public static class Order {
    public String number; public String customer; public long amount; public Status status; public java.time.Instant at;
    public List<Line> lines = new ArrayList<>(); public Map<String, Double> prices = new HashMap<>();
  }
  public static class Count extends KeyedProcessFunction<String, Order, Long> {
    private transient ValueState<Long> count;
    @Override public void open(OpenContext context) { count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class)); }
    @Override public void processElement(Order order, Context context, Collector<Long> out) throws Exception {
      if (order.customer != null && order.customer.equals("of the team")) getRuntimeContext().getMapState(new MapStateDescriptor<>("late", String.class, Long.class)).put("a", 1L);
      count.update(count.value() == null ? 1L : count.value() + 1);
    }
  }
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 1000).uid("numbers").map(n -> new Order()).returns(Order.class).uid("orders")
      .keyBy(order -> ${key}).process(new Count()).uid("count").name("Count orders")
      .sinkTo(new DiscardingSink<>()).uid("nowhere");
    env.execute("orders");
  }
}`,
  },
});

const sources = {
  deployed: order("order.customer"),
  // The number of an order begins with its customer, which only the team knows.
  cut: order(`order.number.substring(0, Math.max(0, order.number.indexOf('-')))`),
  other: order("order.number"),
};
let jars: Readonly<Record<keyof typeof sources, string>>;
let directory: string;
beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  directory = mkdtempSync(join(tmpdir(), "sample-inputs-test-"));
}, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let count = 0;
const file = (content: unknown): string => {
  const path = join(directory, `${count++}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const real = {
  number: "c7-1",
  customer: "c7",
  amount: 12,
  status: "PAID",
  at: "2024-02-29T10:00:00Z",
  lines: [{ article: "a", count: 2 }],
  prices: { EUR: 1.5 },
};
const given = (...values: readonly unknown[]) => ({ schema: 1, inputs: [{ type: "acme.Orders$Order", values }] });
const version = ["--flink-version", "1.20.3"];
const check = async (candidate: keyof typeof sources, ...more: readonly string[]): Promise<Verdict> => {
  const sides = ["--baseline", jars.deployed, "--candidate", jars[candidate]];
  const ran = await cli(["check", ...sides, ...version, "--format", "json", ...more]);
  expect(ran.stdout === "" ? ran.stderr : "").toBe("");
  return JSON.parse(ran.stdout) as Verdict;
};
const ending = ({ stderr }: Ran): string => stderr.slice(stderr.indexOf("flink-upgrade-check: "));

test("selectors that differ on made-up records are a guess", async () => {
  expect(await check("cut")).toMatchObject({ findings: [{ rule: "key-selector-changed", evidence: "heuristic" }] });
});

test("and silent where they agree on the records of the team", async () => {
  const inputs = file(given(real, { ...real, number: "c8-14", customer: "c8" }));
  expect(await check("cut", "--sample-inputs", inputs)).toMatchObject({ outcome: "compatible", findings: [] });
});

test("selectors that differ on the records of the team are found, and that is no guess", async () => {
  const inputs = file({ schema: 1, inputs: [{ operator: "count", values: [real] }] });
  const { findings } = await check("other", "--sample-inputs", inputs);
  expect(findings).toEqual([
    expect.objectContaining({
      rule: "key-selector-changed",
      evidence: "rule",
      message: expect.stringContaining('"c7" is now "c7-1"'),
      why: expect.stringContaining("records that you gave as samples"),
    }),
  ]);
});

test("the records go through the operator too, and what nobody used is said", async () => {
  const inputs = given({ ...real, customer: "of the team", colour: "red" });
  const unused = { operator: "absent", values: [{}] };
  const path = file({ ...inputs, inputs: [...inputs.inputs, unused, { type: "acme.Absent", values: [{}] }] });
  const ran = await cli(["extract", jars.deployed, ...version, "--sample-inputs", path]);
  const { pipelines } = JSON.parse(ran.stdout) as Manifest;
  const operator = pipelines[0]?.operators.find(({ uid }) => uid === "count");
  expect(operator?.states.find(({ name }) => name === "late")).toMatchObject({ seen: "exercised" });
  expect(operator?.key?.inputs?.[0]?.records).toMatchObject([{ made: "given", tree: "of the team" }]);
  expect(ran.stderr).toMatch(/inputs\[0\]\.values\[0\]\.colour: acme\.Orders\$Order has no such field/);
  expect(ran.stderr).toMatch(/inputs\[1\]: no keyed operator is called absent/);
  expect(ran.stderr).toMatch(/inputs\[2\]: no keyed operator has records of acme\.Absent/);
});

describe("a file that is none ends with status 2 and the place", () => {
  test.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /--sample-inputs .*0?\.json cannot be used: ends after 1 characters/],
    ["another file", { schema: 1, pipelines: [] }, /is a manifest, not a sample-inputs/],
    ["no values", { schema: 1, inputs: [{ type: "a.B", values: [] }] }, /inputs\[0\]\.values/],
    [
      "neither type nor operator",
      { schema: 1, inputs: [{ values: [1] }] },
      /inputs\[0\]: say either "type" or "operator"/,
    ],
    [
      "a word that is no option",
      { schema: 1, inputs: [{ type: "a.B", value: 1, values: [1] }] },
      /inputs\[0\]: has "value", which is none of its fields/,
    ],
    ["too large", " ".repeat(1024 * 1024 + 1), /is larger than 1 MiB/],
    [
      "a text for a number",
      given(real, { ...real, amount: "many" }),
      /inputs\[0\]\.values\[1\]\.amount: "many" is no long/,
    ],
    [
      "no constant",
      given({ ...real, status: "LOST" }),
      /inputs\[0\]\.values\[0\]\.status: "LOST" is no acme\.Orders\$Status/,
    ],
    [
      "a number deep inside",
      given({ ...real, lines: [{ count: 1.5 }] }),
      /values\[0\]\.lines\[0\]\.count: 1\.5 is no int/,
    ],
    ["no object", given(7), /inputs\[0\]\.values\[0\]: 7 is no object/],
  ])("%s", async (_, content, sentence) => {
    const ran = await cli(["extract", jars.deployed, ...version, "--sample-inputs", file(content)]);
    expect(ending(ran)).toMatch(sentence);
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).not.toMatch(/^\s*at /m);
  });
});
