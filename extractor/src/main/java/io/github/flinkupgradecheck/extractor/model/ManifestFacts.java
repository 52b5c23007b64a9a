package io.github.flinkupgradecheck.extractor.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** The extractor's part of one manifest. */
public final class ManifestFacts {
  public final String mainClass;
  public final String flink;
  /** Feature version of this JVM. */
  public final String java;
  /** Version of the Scala library that the JAR brings, or null. */
  public final String scala;
  /** Class, field, generic type. */
  public final SortedMap<String, SortedMap<String, String>> types;
  public final List<PipelineFacts> pipelines;

  public ManifestFacts(
      String mainClass,
      String flink,
      String java,
      String scala,
      SortedMap<String, SortedMap<String, String>> types,
      List<PipelineFacts> pipelines) {
    this.mainClass = mainClass;
    this.flink = flink;
    this.java = java;
    this.scala = scala;
    this.types = Collections.unmodifiableSortedMap(types);
    this.pipelines = Collections.unmodifiableList(pipelines);
  }
}
