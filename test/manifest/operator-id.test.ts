import { operatorIdOf } from "../../src/manifest/operator-id.js";

// Ids that Flink itself gives these uids; the last ones cross the block of sixteen bytes and leave ASCII.
test.each([
  ["", "00000000000000000000000000000000"],
  ["hello", "029bbd41b3a7d8cb191dae486a901e5b"],
  ["source-id", "bd9c186e89cc37a76d776844dfa8ccba"],
  ["mapper-id", "c9cecfed5cae9d489451c50e442666e3"],
  ["my-uid", "8409efe6adc6d20787611f16017c808f"],
  ["Sink Committer: kafka-sink", "3f2e38354e9d77b1efae026f9f3d2de9"],
  ["统计-算子", "815055fb575244381d9b83d3d7a080a4"],
])("uid %j has the id %s", (uid, id) => {
  expect(operatorIdOf(uid)).toBe(id);
});

test("half a surrogate pair is refused, because Java and JavaScript encode it differently", () => {
  expect(() => operatorIdOf("dedupe\ud800")).toThrow(/unpaired surrogate/);
});
