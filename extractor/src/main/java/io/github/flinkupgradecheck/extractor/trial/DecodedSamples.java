package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;

/**
 * What keys, namespaces and user keys of the baseline look like to the candidate: by it an entry is found again under a key whose class has
 * changed. Read as a restore does, with the serializer that the old snapshot restores.
 */
final class DecodedSamples {
  private final ClassLoader loader;
  private final Map<byte[], TypeSerializer<?>> serializers = new IdentityHashMap<>();
  private final Map<BaselineSample, JsonValue> trees = new IdentityHashMap<>();

  DecodedSamples(ClassLoader loader) {
    this.loader = loader;
  }

  /** The sample's own tree where it cannot be decoded. */
  JsonValue tree(byte[] snapshot, BaselineSample sample) {
    JsonValue known = trees.get(sample);
    if (known == null) {
      known = decode(snapshot, sample);
      trees.put(sample, known);
    }
    return known;
  }

  private JsonValue decode(byte[] snapshot, BaselineSample sample) {
    try {
      TypeSerializer<?> serializer = serializers.get(snapshot);
      if (serializer == null) {
        serializer = WrittenSnapshot.read(snapshot, loader).snapshot.restoreSerializer();
        serializers.put(snapshot, serializer);
      }
      return ValueTree.of(serializer.deserialize(new DataInputDeserializer(sample.bytes)));
    } catch (Throwable undecodable) {
      // Serializers may be anybody's; the restore itself tells what is wrong.
      return sample.tree;
    }
  }
}
