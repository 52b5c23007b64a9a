package io.github.flinkupgradecheck.extractor.key;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.Reading;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.serializer.SchemaAnswer;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * The baseline's records given to the candidate's key selectors, and the baseline's keys asked for the candidate's hash codes. Flink decides how
 * they are read, as it does for state.
 */
public final class KeyReplay {
  private final StreamNode node;
  private final ClassLoader loader;
  private final Supplier<ClassLoader> elsewhere;
  private final long millis;

  /**
   * @param pipeline the candidate's
   * @param node its operator
   * @param millis how long one input may take
   */
  public KeyReplay(CapturedPipeline pipeline, StreamNode node, long millis) {
    this.node = node;
    this.loader = pipeline.userClassLoader;
    this.elsewhere = pipeline.classesAnew;
    this.millis = millis;
  }

  /**
   * {@code keyedInputs} of the trial; null where there is nothing to compare: a side without a key, or one that Flink refuses.
   *
   * @param inputs {@code key.inputs} of the baseline's operator, or null
   * @param keySnapshot snapshot of the baseline's key serializer, or null
   */
  public JsonArray of(JsonValue inputs, byte[] keySnapshot) {
    if (inputs == null || keySnapshot == null || node.getStateKeySerializer() == null) {
      return null;
    }
    Restored key = Restored.of(keySnapshot, node.getStateKeySerializer(), loader);
    if (key.reading == null || key.compatibility.equals(SchemaAnswer.AFTER_MIGRATION)) {
      return null;
    }
    JsonArray all = new JsonArray();
    for (JsonValue input : inputs.asArray()) {
      all.add(replay(input.asObject(), key.reading));
    }
    return all;
  }

  private JsonObject replay(JsonObject baseline, TypeSerializer<?> keySerializer) {
    int input = baseline.get("input").asInt();
    JsonArray records = baseline.get("records").asArray();
    KeySelector<?, ?> selector = at(node.getStatePartitioners(), input);
    TypeSerializer<?> current = at(node.getTypeSerializersIn(), input);
    JsonObject json = Json.object().add("input", input);
    if (selector == null || current == null) {
      return json.add("records", asked(records, null, null, "there is no such keyed input any more", keySerializer));
    }
    Restored restored = Restored.of(Base64Text.bytes(baseline.get("serializer")), current, loader);
    json.add("serializer", restored.compatibility);
    if (restored.partly != null) {
      JsonArray partly = asked(records, selector, restored.partly, null, keySerializer);
      if (sameKeys(records, partly)) {
        return json.add("records", partly);
      }
    }
    String because = restored.reading == null ? "the type of the records changed too" : null;
    return json.add("records", asked(records, selector, restored.reading, because, keySerializer));
  }

  /** Another key of a record that lacks a field may hang on that field, so that only all of the old ones tell something. */
  private static boolean sameKeys(JsonArray records, JsonArray answers) {
    for (int i = 0; i < records.size(); i++) {
      JsonValue key = answers.get(i).asObject().get("key");
      if (key == null || !key.equals(records.get(i).asObject().get("key"))) {
        return false;
      }
    }
    return !records.isEmpty();
  }

  /** @param because why the selector is not asked; null: it is */
  private JsonArray asked(
      JsonArray records,
      KeySelector<?, ?> selector,
      TypeSerializer<?> recordSerializer,
      String because,
      TypeSerializer<?> keySerializer) {
    try {
      return InTime.confined(
          millis,
          loader,
          () -> {
            KeySelector<?, ?> own = selector == null ? null : KeyedInputs.copy(selector, loader);
            Reading reading = recordSerializer == null ? null : new Reading(recordSerializer);
            JsonArray answers = new JsonArray();
            for (JsonValue record : records) {
              Keys keys = new Keys(own, keySerializer.duplicate(), elsewhere);
              answers.add(answer(record.asObject(), keys, reading, because));
            }
            return answers;
          });
    } catch (TimeoutException late) {
      return unseen(records, "the key selector had not answered at the deadline");
    } catch (Exception | LinkageError thrown) {
      return unseen(records, "the key selector could not be asked: " + thrown.getClass().getName());
    }
  }

  private static JsonObject answer(JsonObject record, Keys keys, Reading reading, String because) {
    JsonObject answer = Json.object();
    String unseen = null;
    try {
      if (because != null) {
        throw new Keys.NoKey(because);
      }
      Object key = keys.of(read(reading, Base64Text.bytes(record.get("bytes"))));
      byte[] bytes = keys.write(key);
      JsonValue written = Json.value(Base64Text.of(bytes));
      answer.add("key", written).add("tree", ValueTree.of(key));
      if (!written.equals(record.get("key")) && isFoundOnHeap(key, keys, record.get("key"))) {
        answer.add("equal", true);
      }
    } catch (Keys.NoKey none) {
      unseen = none.getMessage();
    }
    addHashCode(answer, keys, record);
    return unseen == null ? answer : answer.add("unseen", unseen);
  }

  /** Whether a hash map finds under this key what lies there under the baseline's, whose bytes are others: a set in a class of another name. */
  private static boolean isFoundOnHeap(Object key, Keys keys, JsonValue baseline) {
    try {
      Object stored = keys.read(Base64Text.bytes(baseline));
      return stored != null && stored.hashCode() == key.hashCode() && stored.equals(key);
    } catch (Exception | LinkageError thrown) {
      return false;
    }
  }

  private static Object read(Reading reading, byte[] bytes) throws Keys.NoKey {
    try {
      return reading.of(bytes);
    } catch (Exception | LinkageError thrown) {
      throw new Keys.NoKey("the record could not be read: " + thrown.getClass().getName());
    }
  }

  /** Not of a key that is read as another one, which is a matter of its own. */
  private static void addHashCode(JsonObject answer, Keys keys, JsonObject record) {
    if (record.get("hashCode") == null) {
      return;
    }
    try {
      byte[] bytes = Base64Text.bytes(record.get("key"));
      Object key = keys.read(bytes);
      if (ValueTree.of(key).equals(ValueTree.ofManifest(record.get("tree")))) {
        HashCode hash = keys.hashCode(key, bytes);
        if (hash.value != null) {
          answer.add("hashCode", hash.value.intValue());
        } else if (hash.byIdentity) {
          answer.add("hashedByIdentity", true);
        }
      }
    } catch (Exception | LinkageError thrown) {
      // what cannot be read has no hash code
    }
  }

  private static JsonArray unseen(JsonArray records, String because) {
    JsonArray answers = new JsonArray();
    for (int i = 0; i < records.size(); i++) {
      answers.add(Json.object().add("unseen", because));
    }
    return answers;
  }

  private static <T> T at(T[] all, int position) {
    return all == null || position >= all.length ? null : all[position];
  }
}
