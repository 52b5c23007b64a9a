package pair.functions;

import org.apache.flink.table.api.TableEnvironment;

/** The functions that queries of the team may call. */
public final class Functions {
  private Functions() {}

  public static void register(TableEnvironment tables) {
    tables.createTemporarySystemFunction("segment", CustomerSegment.class);
    tables.createTemporarySystemFunction("weighted_mean", new MeanByWeight());
  }
}
