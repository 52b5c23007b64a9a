package probe;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Puts the values of a job's own {@code values()} into its manifest, as samples that its serializers wrote. */
final class HandMadeSamples {
  private final Map<String, List<Object>> values;
  private final ClassLoader loader;

  private HandMadeSamples(Map<String, List<Object>> values, ClassLoader loader) {
    this.values = values;
    this.loader = loader;
  }

  @SuppressWarnings("unchecked")
  static void add(JsonObject manifest, ClassLoader loader) throws Exception {
    Map<String, List<Object>> values;
    try {
      values = (Map<String, List<Object>>) loader.loadClass("upgrade.Job").getMethod("values").invoke(null);
    } catch (NoSuchMethodException jobWithoutValues) {
      return;
    }
    HandMadeSamples samples = new HandMadeSamples(values, loader);
    for (JsonValue pipeline : manifest.get("pipelines").asArray()) {
      for (JsonValue operator : pipeline.asObject().get("operators").asArray()) {
        samples.addTo(operator.asObject());
      }
    }
  }

  private void addTo(JsonObject operator) throws Exception {
    boolean window = operator.get("states").toString().contains("\"window-contents\"");
    if (operator.get("key") != null) {
      JsonObject key = operator.get("key").asObject();
      JsonArray samples = new JsonArray();
      write("key", values.get(window ? "window key" : "key"), key.get("serializer").asObject(), samples);
      key.set("samples", samples);
    }
    for (JsonValue each : operator.get("states").asArray()) {
      JsonObject state = each.asObject();
      // Timers of the window operator lie in its windows.
      String name = window ? "window-contents" : state.getString("name", "");
      JsonArray samples = new JsonArray();
      for (JsonObject.Member role : state.get("serializers").asObject()) {
        write(role.getName(), values.get(name + " " + role.getName()), role.getValue().asObject(), samples);
      }
      state.set("samples", samples);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void write(String role, List<Object> written, JsonObject serializer, JsonArray into) throws Exception {
    if (written == null || role.equals("value") && serializer.getString("family", "").equals("timer")) {
      return;
    }
    byte[] snapshot = Base64.getDecoder().decode(serializer.getString("snapshot", ""));
    TypeSerializer restored = WrittenSnapshot.read(snapshot, loader).snapshot.restoreSerializer();
    for (Object value : written) {
      DataOutputSerializer out = new DataOutputSerializer(64);
      restored.serialize(value, out);
      into.add(
          new JsonObject()
              .add("role", role)
              .add("made", "distinct")
              .add("bytes", Base64.getEncoder().encodeToString(out.getCopyOfBuffer()))
              .add("tree", ValueTree.of(value)));
    }
  }
}
