package io.github.flinkupgradecheck.extractor.agent;

import java.lang.instrument.Instrumentation;

/** The javaagent: installed before Flink or user code is loaded. */
public final class Agent {
  private Agent() {}

  public static void premain(String options, Instrumentation instrumentation) {}
}
