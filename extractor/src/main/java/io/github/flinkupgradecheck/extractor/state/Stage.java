package io.github.flinkupgradecheck.extractor.state;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.agent.FixedTime;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.apache.flink.runtime.state.ttl.TtlTimeProvider;
import org.apache.flink.streaming.api.operators.Output;
import org.apache.flink.streaming.api.operators.StreamTaskStateInitializer;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;

/** What surrounds an operator whose answers are wanted: somebody who listens, and a time that stands still. */
final class Stage {
  /** An operator that says more than this to one record is not listened to any further. */
  private static final int MOST = 64;

  /** Takes what comes out as it is. */
  interface Listener {
    /** @param tag id of a side output; null for the main one */
    void hear(String tag, StreamRecord<?> record);
  }

  /** Null where what comes out is wanted as plain data. */
  private final Listener listener;

  private JsonArray heard = new JsonArray();

  Stage() {
    this(null);
  }

  Stage(Listener listener) {
    this.listener = listener;
  }

  /** What was emitted since it was asked last: values as plain data, those of side outputs under the id of their tag. */
  JsonArray heard() {
    JsonArray all = heard;
    heard = new JsonArray();
    return all;
  }

  Output<?> output() {
    return new Answers("Output")
        .on(
            "collect",
            given -> {
              hear(given);
              return null;
            })
        .as(Output.class);
  }

  private void hear(Object[] given) {
    StreamRecord<?> record = (StreamRecord<?>) given[given.length - 1];
    String tag = given.length == 1 ? null : ((OutputTag<?>) given[0]).getId();
    if (listener != null) {
      listener.hear(tag, record);
      return;
    }
    JsonValue tree = ValueTree.of(record.getValue());
    tell(tag == null ? tree : new JsonObject().add("tag", tag).add("value", tree));
  }

  /** As if it had been emitted here. */
  void tell(JsonValue value) {
    if (heard.size() < MOST) {
      heard.add(value);
    } else if (heard.size() == MOST) {
      heard.add(Json.value("..."));
    }
  }

  long now() {
    return FixedTime.MILLIS;
  }

  /** What is kept for a time only would be gone when it is restored on another day. */
  void setTimeOf(StreamTaskStateInitializer initializer) throws ReflectiveOperationException {
    for (Field field : initializer.getClass().getDeclaredFields()) {
      if (field.getType() == TtlTimeProvider.class && !Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        TtlTimeProvider standing = this::now;
        field.set(initializer, standing);
        return;
      }
    }
    throw new NoSuchFieldException("the time to live of state goes by another clock in this Flink");
  }
}
