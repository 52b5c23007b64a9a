package pair;

import common.Line;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.formats.avro.typeutils.GenericRecordAvroTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the owner that an account came with first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private static final String SCHEMA =
      "{\"type\":\"record\",\"name\":\"Account\",\"namespace\":\"pair.avro\",\"fields\":["
          + "{\"name\":\"owner\",\"type\":\"string\"},"
          + "{\"name\":\"opened\",\"type\":\"long\"}]}";

  private transient Schema schema;
  private transient ValueState<GenericRecord> account;

  @Override
  public void open(OpenContext context) {
    schema = new Schema.Parser().parse(SCHEMA);
    account = getRuntimeContext().getState(new ValueStateDescriptor<>("account", new GenericRecordAvroTypeInfo(schema)));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    GenericRecord stored = account.value();
    if (stored == null) {
      GenericRecord fresh = new GenericData.Record(schema);
      fresh.put("owner", "Owner of " + context.getCurrentKey() + ", " + number);
      fresh.put("opened", 1700000000000L);
      account.update(fresh);
      out.collect(Line.of("owner", context.getCurrentKey(), "none"));
      out.collect(Line.of("opened", context.getCurrentKey(), "none"));
      return;
    }
    out.collect(Line.of("owner", context.getCurrentKey(), stored.get("owner").toString().trim()));
    out.collect(Line.of("opened", context.getCurrentKey(), "opened " + stored.get("opened")));
  }
}
