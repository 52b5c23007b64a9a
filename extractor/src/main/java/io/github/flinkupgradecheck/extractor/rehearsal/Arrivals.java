package io.github.flinkupgradecheck.extractor.rehearsal;

import io.github.flinkupgradecheck.extractor.code.MethodText;
import io.github.flinkupgradecheck.extractor.key.RecordContent;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Passage;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Records that begin on ways, as they come to the operator at their end. */
final class Arrivals {
  private Arrivals() {}

  /** A record where it begins. */
  interface Begun extends Passage.Record {
    Way way();
  }

  /**
   * By position.
   *
   * @return null where nothing can be told of one of the ways
   */
  static List<Arrived> of(List<? extends Begun> lines, List<Way> ways, DryInitialiser around) throws Exception {
    Arrived[] arrived = new Arrived[lines.size()];
    for (Way way : ways) {
      List<Integer> positions = new ArrayList<>();
      List<Begun> own = new ArrayList<>();
      for (int i = 0; i < arrived.length; i++) {
        if (lines.get(i).way() == way) {
          positions.add(i);
          own.add(lines.get(i));
        }
      }
      List<Passage.Came> came = own.isEmpty() ? new ArrayList<>() : way.arrive(own, around);
      if (came == null) {
        return null;
      }
      for (int i = 0; i < came.size(); i++) {
        arrived[positions.get(i)] = new Arrived(way, came.get(i));
      }
    }
    return Arrays.asList(arrived);
  }

  /** What is in all of them, and when: the same where nothing before the operator does otherwise. */
  static String digest(List<Arrived> arrivals) throws Exception {
    StringBuilder all = new StringBuilder();
    for (Arrived arrived : arrivals) {
      all.append('\n');
      if (arrived.came.records == null) {
        all.append("none");
        continue;
      }
      for (StreamRecord<Object> record : arrived.records()) {
        all.append(' ').append(RecordContent.digest(ValueTree.of(record.getValue())));
        all.append('@').append(record.hasTimestamp() ? record.getTimestamp() : "");
      }
    }
    return MethodText.sha256(all.toString()).substring(0, 16);
  }

  /** What one record came to the operator as. */
  static final class Arrived implements Play.Line {
    private final Way way;
    private final Passage.Came came;

    Arrived(Way way, Passage.Came came) {
      this.way = way;
      this.came = came;
    }

    /** Whether anything did. */
    boolean arrives() {
      return came.records != null && !came.records.isEmpty();
    }

    @Override
    public int input() {
      return way.input;
    }

    @Override
    public boolean keyed() {
      return way.keyed();
    }

    @Override
    public List<StreamRecord<Object>> records() throws Exception {
      if (came.records == null) {
        throw new IllegalStateException("It does not come this far.", came.thrown);
      }
      List<StreamRecord<Object>> copies = new ArrayList<>();
      for (StreamRecord<Object> record : came.records) {
        copies.add(way.copy(record));
      }
      return copies;
    }
  }
}
