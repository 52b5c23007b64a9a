package pair;

import common.Feed;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts parcels by the route that they take. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "parcels")
        .uid("parcels")
        .map(Parcel::of)
        .uid("read")
        .keyBy(Parcel::route, TypeInformation.of(new TypeHint<List<String>>() {}))
        .process(new CountRoutes())
        .uid("routes")
        .print()
        .uid("out");
    env.execute("parcels");
  }
}
