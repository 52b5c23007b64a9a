package pair;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.types.Row;

/** The rows of this job. */
final class Rows {
  static final TypeInformation<Row> OFFER = Types.ROW_NAMED(new String[] {"item", "price", "bids"}, Types.STRING, Types.BIG_DEC, Types.LONG);
  static final TypeInformation<Row> BID = Types.ROW(Types.STRING, Types.LOCAL_DATE, Types.DOUBLE);

  private Rows() {}
}
