package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.Enumerators;
import io.github.flinkupgradecheck.extractor.state.Failure;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.flink.core.io.SimpleVersionedSerialization;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * What the sources' enumerators of the baseline saved, read as the candidate's coordinators do in the job manager
 * ({@code SourceCoordinator.deserializeCheckpoint}). No enumerator is restored from it: it would connect.
 */
final class EnumeratorTrial {
  private final List<CapturedPipeline> candidate;
  private final long millis;

  /** @param millis how long an operator may take */
  EnumeratorTrial(List<CapturedPipeline> candidate, long millis) {
    this.candidate = candidate;
    this.millis = Math.min(millis, Enumerators.MOST_MILLIS);
  }

  JsonArray of(List<Pairing.Pair> pairs) {
    JsonArray answers = new JsonArray();
    for (Pairing.Pair pair : pairs) {
      SimpleVersionedSerializer<?> serializer =
          pair.baseline.enumerator.isEmpty() ? null : Enumerators.serializer(pair.candidate.node);
      if (serializer == null) {
        continue;
      }
      answers.add(
          new JsonObject()
              .add("baselinePipeline", pair.baselinePipeline)
              .add("candidatePipeline", pair.candidatePipeline)
              .add("baseline", pair.baseline.id)
              .add("candidate", Pairing.id(pair.candidate))
              .add("samples", samples(pair, serializer)));
    }
    return answers;
  }

  private JsonArray samples(Pairing.Pair pair, SimpleVersionedSerializer<?> serializer) {
    ClassLoader loader = candidate.get(pair.candidatePipeline).userClassLoader;
    JsonArray samples = new JsonArray();
    for (BaselineSample sample : pair.baseline.enumerator) {
      JsonObject answer = new JsonObject().add("role", sample.role).add("sample", sample.position);
      try {
        samples.add(InTime.call("enumerator of " + pair.baseline.id, millis, loader, () -> read(serializer, sample, answer)));
      } catch (TimeoutException endless) {
        // A loop over bytes that mean something else is as good as an exception, but what it would come to is not known.
        break;
      } catch (Throwable unreadable) {
        // Bytes that mean something else may ask for more memory than there is.
        samples.add(threw(unreadable, loader, answer));
      }
    }
    return samples;
  }

  private static JsonObject read(SimpleVersionedSerializer<?> serializer, BaselineSample sample, JsonObject answer)
      throws Exception {
    JsonValue tree = ValueTree.of(SimpleVersionedSerialization.readVersionAndDeSerialize(serializer, sample.bytes));
    return tree.equals(sample.tree) ? answer.add("result", "equal") : answer.add("result", "other").add("tree", tree);
  }

  private static JsonObject threw(Throwable unreadable, ClassLoader loader, JsonObject answer) {
    answer.add("result", "threw").add("exception", FlinkExceptions.json(unreadable));
    // A class of the job's that does not take a made-up value is no word about real ones.
    boolean bySerializer = Failure.ofSerializer(Failure.root(unreadable), EnumeratorTrial.class.getName(), loader);
    String frame = Failure.userFrame(unreadable);
    return bySerializer ? answer : answer.add("byUser", frame == null ? "an unknown place" : frame);
  }
}
