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

/** Keeps a bill for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private static final String SCHEMA =
      "{\"type\":\"record\",\"name\":\"Bill\",\"namespace\":\"pair.avro\",\"fields\":[{\"name\":\"bank\",\"type\":\"string\"},{\"name\":\"due\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}}]}";
  private transient Schema schema;
  private transient ValueState<GenericRecord> bill;

  @Override
  public void open(OpenContext context) {
    schema = new Schema.Parser().parse(SCHEMA);
    bill = getRuntimeContext().getState(new ValueStateDescriptor<>("bill", new GenericRecordAvroTypeInfo(schema)));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    GenericRecord stored = bill.value();
    if (stored == null) {
      GenericRecord fresh = new GenericData.Record(schema);
      fresh.put("bank", "bank of " + context.getCurrentKey());
      fresh.put("due", 1700000000000L);
      bill.update(fresh);
    }
    out.collect(Line.of("bank", context.getCurrentKey(), stored == null ? "none" : stored.get("bank")));
    out.collect(Line.of("due", context.getCurrentKey(), stored == null ? "none" : "due " + stored.get("due")));
  }
}
