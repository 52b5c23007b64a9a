package io.github.flinkupgradecheck.extractor.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Field;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.api.java.typeutils.runtime.PojoSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class RetypedRecordsTest {
  /** No subclass; see {@code PojoSerializer}. */
  private static final int NO_SUBCLASS = 2;

  @Test
  void aFieldThatDoesNotFitIsPassedOver() throws Exception {
    TypeSerializer<?> reading = RetypedRecords.reading(written(LongSerializer.INSTANCE).snapshotConfiguration());
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeByte(NO_SUBCLASS);
    out.writeBoolean(false);
    out.writeLong(7);
    out.writeBoolean(false);
    StringSerializer.INSTANCE.serialize("anna", out);
    Request request = (Request) reading.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
    assertEquals("anna", request.client);
    assertEquals(0, request.bytes);
  }

  @Test
  void whatFitsIsReadByFlinkAlone() throws Exception {
    assertNull(RetypedRecords.reading(written(IntSerializer.INSTANCE).snapshotConfiguration()));
    assertNull(RetypedRecords.reading(StringSerializer.INSTANCE.snapshotConfiguration()));
  }

  private static PojoSerializer<Request> written(TypeSerializer<?> bytes) throws Exception {
    Field[] fields = {Request.class.getField("bytes"), Request.class.getField("client")};
    return new PojoSerializer<>(Request.class, new TypeSerializer<?>[] {bytes, StringSerializer.INSTANCE}, fields, new ExecutionConfig());
  }

  public static class Request {
    public int bytes;
    public String client;
  }
}
