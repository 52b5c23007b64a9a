package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.load.Blame;
import io.github.flinkupgradecheck.extractor.load.Causes;
import io.github.flinkupgradecheck.extractor.load.FinishedJob;
import io.github.flinkupgradecheck.extractor.model.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.apache.flink.client.FlinkPipelineTranslationUtil;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * Flink's translation into a job graph, asked only whether it goes through: it refuses some of what the
 * hasher accepts.
 */
final class Translation {
  private Translation() {}

  /**
   * Asks in a thread of its own, beside what else is to be done. Only a pipeline whose results main() reads
   * has to be translated first: its sink waits for what the translation tells it.
   */
  static Future<Refusal> start(
      StreamGraph graph, Configuration configuration, ClassLoader userClassLoader, Blame blame) {
    FutureTask<Refusal> task =
        new FutureTask<>(() -> refusal(graph, configuration, userClassLoader, blame));
    if (FinishedJob.isInteractive(graph)) {
      task.run();
      return task;
    }
    Thread thread = new Thread(task, "translation");
    thread.setDaemon(true);
    thread.setContextClassLoader(userClassLoader);
    thread.start();
    return task;
  }

  /**
   * Null when it goes through, or when user code or a missing class is what stopped it: that is no word of
   * Flink's.
   */
  private static Refusal refusal(
      StreamGraph graph, Configuration configuration, ClassLoader userClassLoader, Blame blame) {
    try {
      FlinkPipelineTranslationUtil.getJobGraphUnderUserClassLoader(userClassLoader, graph, configuration, 1);
      return null;
    } catch (Exception | LinkageError refused) {
      return blame.isFlinksTranslation(refused) ? refusal(refused, graph) : null;
    }
  }

  /** The root cause in Flink's words, with the operators whose names it mentions. */
  static Refusal refusal(Throwable refused, StreamGraph graph) {
    Throwable root = Causes.root(refused);
    List<String> names = new ArrayList<>();
    if (graph != null) {
      for (StreamNode node : NodeOrder.of(graph)) {
        String name = node.getOperatorName();
        boolean named = name.length() > 2 && mentions(refused, name);
        // The one thing about an operator that Flink refuses without saying where.
        boolean emptyUid = "".equals(node.getTransformationUID());
        String stable = NodeNames.of(node);
        if ((named || emptyUid) && !names.contains(stable)) {
          names.add(stable);
        }
      }
    }
    return new Refusal(root.getClass().getName(), Causes.message(root), null, names);
  }

  static Refusal refusal(Throwable refused) {
    Throwable root = Causes.root(refused);
    return new Refusal(root.getClass().getName(), Causes.message(root), null, Collections.<String>emptyList());
  }

  private static boolean mentions(Throwable refused, String name) {
    for (Throwable one : Causes.all(refused)) {
      if (one.getMessage() != null && one.getMessage().contains(name)) {
        return true;
      }
    }
    return false;
  }
}
