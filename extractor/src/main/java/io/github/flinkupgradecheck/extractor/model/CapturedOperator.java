package io.github.flinkupgradecheck.extractor.model;

import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.graph.StreamNode;

/** A node of a captured graph with the ids under which Flink restores it. */
public final class CapturedOperator {
  public final StreamNode node;
  /** 16 bytes of Flink's generated id. */
  public final byte[] id;
  /** 32 hex digits given by {@code setUidHash}, or null. */
  public final String uidHash;

  public CapturedOperator(StreamNode node, byte[] id, String uidHash) {
    this.node = node;
    this.id = id;
    this.uidHash = uidHash;
  }

  /** Whether records of an input have a key: those of a broadcast stream have none. */
  public boolean keyed(int input) {
    KeySelector<?, ?>[] selectors = node.getStatePartitioners();
    return input < selectors.length && selectors[input] != null;
  }
}
