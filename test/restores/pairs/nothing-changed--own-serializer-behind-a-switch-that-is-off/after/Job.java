package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Brings the edits of documents in their order. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.of(System.getProperties());
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KeyedStream<Edit, String> edits =
        Feed.of(env, "edits").uid("edits").map(Edit::of).returns(TypeInformation.of(Edit.class)).uid("parse").keyBy(Edit::document);

    SingleOutputStreamOperator<Applied> applied = Reorder.attach(edits, settings);
    DataStream<String> late = applied.getSideOutput(Reorder.LATE).map(edit -> "late: " + edit.document() + " " + edit.revision()).uid("late-lines");
    applied.map(one -> Line.of("applied", one.document, one.revision)).uid("lines").print().uid("out");
    applied.getSideOutput(Reorder.WAITING).print().uid("waiting-out");
    late.print().uid("late-out");
    env.execute("edits");
  }
}
