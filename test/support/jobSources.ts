import type { JobSource } from "./jobs.js";

/** Small jobs in Java, alike on Flink 1.20 and 2.2. */

const imports = `
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
`;

/** A function with one state, whose `open` may do something before it asks for it. */
export const counter = (name: string, { before = "", state = "count", type = "Long" } = {}): string => `
  public static class ${name} extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<${type}> count;
    @Override public void open(OpenContext context) throws Exception {
      ${before}
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("${state}", ${type}.class));
    }
    @Override public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      ${type} before = count.value();
      count.update(before == null ? (${type}) (${type === "Long" ? "1L" : "1"}) : (${type}) (before + 1));
      out.collect(value);
    }
  }`;

interface Parts {
  /** Runs at the start of main(). */
  readonly main?: string;
  /** Runs after the pipeline was executed. */
  readonly after?: string;
  /** Operators between source and sink. */
  readonly pipeline?: string;
  readonly classes?: string;
  readonly mode?: "STREAMING" | "BATCH";
}

const counting = `.keyBy(value -> value % 10).process(new Count()).uid("count").name("Count")`;

/** A class with a `main()` that builds one pipeline. */
export const job = (
  name: string,
  { main = "", after = "", pipeline = counting, classes = counter("Count"), mode = "STREAMING" }: Parts = {},
): JobSource => ({
  classes: {
    [name]: `${imports}
public class ${name} {
  public static void main(String[] args) throws Exception {
    ${main}
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setRuntimeMode(org.apache.flink.api.common.RuntimeExecutionMode.${mode});
    env.fromSequence(1, 1000).uid("numbers").name("Numbers")
      ${pipeline}
      .sinkTo(new DiscardingSink<>()).uid("nowhere").name("Nowhere");
    env.execute("${name}");
    ${after}
  }
  ${classes}
}`,
  },
  mainClass: name,
});

/** A class with a `main()` of this body and nothing else. */
export const program = (name: string, body: string): JobSource => ({
  classes: { [name]: `public class ${name} { public static void main(String[] args) throws Exception { ${body} } }` },
  mainClass: name,
});
