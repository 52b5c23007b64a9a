package pair;

import common.Line;
import java.nio.charset.StandardCharsets;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.GenericRecord;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.formats.avro.typeutils.GenericRecordAvroTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the fingerprint of the device that somebody used first. */
public class DeviceSeen extends KeyedProcessFunction<String, Long, String> {
  private static final String SCHEMA =
      "{\"type\":\"record\",\"name\":\"Device\",\"namespace\":\"fraud\",\"fields\":["
          + "{\"name\":\"fingerprint\",\"type\":{\"type\":\"fixed\",\"name\":\"Fingerprint\",\"size\":16}},"
          + "{\"name\":\"logins\",\"type\":\"long\"}]}";
  private transient Schema schema;
  private transient ValueState<GenericRecord> device;

  @Override
  public void open(OpenContext context) {
    schema = new Schema.Parser().parse(SCHEMA);
    device = getRuntimeContext().getState(new ValueStateDescriptor<>("device", new GenericRecordAvroTypeInfo(schema)));
  }

  @Override
  public void processElement(Long login, Context context, Collector<String> out) throws Exception {
    GenericRecord stored = device.value();
    if (stored == null) {
      GenericRecord fresh = new GenericData.Record(schema);
      fresh.put("fingerprint", new GenericData.Fixed(schema.getField("fingerprint").schema(), "0123456789abcdef".getBytes(StandardCharsets.US_ASCII)));
      fresh.put("logins", 12L);
      device.update(fresh);
    }
    out.collect(Line.of("fingerprint", context.getCurrentKey(), stored == null ? "none" : text(stored.get("fingerprint"))));
    out.collect(Line.of("logins", context.getCurrentKey(), stored == null ? "none" : "logins " + stored.get("logins")));
  }

  private static String text(Object fixed) {
    return new String(((GenericFixed) fixed).bytes(), StandardCharsets.US_ASCII);
  }
}
