package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.graph.OutPaths;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.List;

/** Whose records an operator is rehearsed with, and from where its answers are taken. */
interface Cast {
  /** A made-up record, wherever it begins. */
  interface Line {
    /** Whether it comes to the operator with a key. */
    boolean keyed();

    Sample sample();
  }

  List<? extends Line> lines() throws Exception;

  /** Whether records come to more than one input, or by more than one way. */
  boolean hasSeveralWays();

  /** Records that come after them. */
  List<? extends Line> later() throws Exception;

  /** The same as they come to the operator this time. */
  List<? extends Play.Line> entering(List<? extends Line> lines) throws Exception;

  /** Through which goes what it emits; null where it is wanted as it is emitted. */
  OutPaths behind();

  /** The rehearsal's JSON as far as it tells of the records. */
  JsonObject json(List<? extends Line> lines, List<? extends Play.Line> entering) throws Exception;

  /** {@code records} of it, or others of the same kind. */
  JsonArray records(List<? extends Line> lines);
}
