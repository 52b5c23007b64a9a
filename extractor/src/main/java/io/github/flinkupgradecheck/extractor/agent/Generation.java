package io.github.flinkupgradecheck.extractor.agent;

/** One call of {@code StreamGraphGenerator.generate()}: the generator, and the graph or what was thrown. */
public final class Generation {
  public final Object generator;
  /** Null when it threw. */
  public final Object graph;
  public final Throwable thrown;

  Generation(Object generator, Object graph, Throwable thrown) {
    this.generator = generator;
    this.graph = graph;
    this.thrown = thrown;
  }
}
