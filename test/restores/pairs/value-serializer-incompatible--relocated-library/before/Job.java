package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        TypeInformation.of(ObjectNode.class),
        Addresses::of,
        Shown.as("city", stored -> stored.get("city").asText()),
        Shown.as("number", stored -> "number " + stored.get("number").asInt()),
        Shown.as("line", stored -> stored.get("lines").get(1).asText()))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
