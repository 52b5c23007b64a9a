package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.agent.Generation;
import io.github.flinkupgradecheck.extractor.agent.Recording;
import io.github.flinkupgradecheck.extractor.load.Frames;
import io.github.flinkupgradecheck.extractor.model.SourceLine;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.dag.Transformation;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/** Where in the user's sources an operator was made. */
final class SourceLines {
  private final Recording recording;
  private final Frames frames;
  private final List<Transformation<?>> sinks;

  SourceLines(Recording recording, Frames frames, StreamGraph graph) {
    this.recording = recording;
    this.frames = frames;
    this.sinks = sinks(recording, graph);
  }

  /** Null without line numbers in the class files. */
  SourceLine of(StreamNode node) {
    StackTraceElement[] stack = recording.origin(node.getId());
    if (stack == null) {
      return null;
    }
    if (madeWhileTranslating(stack)) {
      // A part of a sink: its own stack only leads to execute().
      Transformation<?> sink = sink(node);
      StackTraceElement[] origin = sink == null ? null : recording.origin(sink.getId());
      stack = origin == null ? stack : origin;
    }
    StackTraceElement frame = frames.user(stack);
    if (frame == null || frame.getFileName() == null || frame.getLineNumber() <= 0) {
      return null;
    }
    String name = frame.getClassName();
    String directory = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
    return new SourceLine(directory + frame.getFileName(), frame.getLineNumber());
  }

  private static boolean madeWhileTranslating(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (frame.getClassName().equals("org.apache.flink.streaming.api.graph.StreamGraphGenerator")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names and uids of a sink's parts are made from the sink's: {@code <name>: Writer}, {@code Sink Committer:
   * <uid>}.
   */
  private Transformation<?> sink(StreamNode node) {
    Transformation<?> found = null;
    for (Transformation<?> sink : sinks) {
      String uid = node.getTransformationUID();
      if (uid != null && sink.getUid() != null && uid.contains(sink.getUid())) {
        if (found == null || found.getUid().length() < sink.getUid().length()) {
          found = sink;
        }
      }
    }
    for (int i = 0; found == null && i < sinks.size(); i++) {
      if (node.getOperatorName().startsWith(sinks.get(i).getName() + ": ")) {
        found = sinks.get(i);
      }
    }
    return found == null && sinks.size() == 1 ? sinks.get(0) : found;
  }

  private static List<Transformation<?>> sinks(Recording recording, StreamGraph graph) {
    List<Transformation<?>> sinks = new ArrayList<>();
    for (Generation generation : recording.generations()) {
      if (generation.graph == graph || generation.graph == null) {
        for (Object one : (List<?>) Drift.field(generation.generator, "transformations")) {
          if (one.getClass().getSimpleName().contains("SinkTransformation")) {
            sinks.add((Transformation<?>) one);
          }
        }
      }
    }
    return sinks;
  }
}
