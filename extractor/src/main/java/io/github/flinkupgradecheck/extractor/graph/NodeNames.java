package io.github.flinkupgradecheck.extractor.graph;

import java.util.regex.Pattern;
import org.apache.flink.streaming.api.graph.StreamNode;

/** Names of operators as every JVM would give them: a window's tells of its serializers, which write themselves with the hash of their identity. */
final class NodeNames {
  /** An object that has no words of its own ({@code Object.toString}): its class with packages, and the hash. */
  private static final Pattern IDENTITY = Pattern.compile("((?:\\w+\\.)+[\\w$]+)@[0-9a-f]{1,8}\\b");

  private NodeNames() {}

  static String of(StreamNode node) {
    String name = node.getOperatorName();
    return name == null || name.indexOf('@') < 0 ? name : IDENTITY.matcher(name).replaceAll("$1");
  }
}
