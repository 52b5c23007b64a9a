package pair;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.accumulators.Accumulator;
import org.apache.flink.api.common.accumulators.DoubleCounter;
import org.apache.flink.api.common.accumulators.DoubleMaximum;

/** All that is measured of a group; what is to be measured is known to the function alone. */
public class GroupAcc implements Serializable {
  private static final long serialVersionUID = 1L;
  private final ArrayList<Accumulator<Double, Double>> measured = new ArrayList<>();
  private String key;
  private long end;

  public GroupAcc() {}

  static GroupAcc of(List<Measurement> measurements) {
    GroupAcc acc = new GroupAcc();
    for (Measurement measurement : measurements) {
      acc.measured.add(measurement.method() == Measurement.Method.MAX ? new DoubleMaximum() : new DoubleCounter());
    }
    return acc;
  }

  void add(Event event, Group group) {
    key = event.field(group.keyField());
    end = Math.max(end, event.at);
    for (int i = 0; i < measured.size(); i++) {
      Measurement measurement = group.measurements().get(i);
      String text = measurement.method() == Measurement.Method.COUNT ? "1" : event.field(measurement.field());
      if (text != null) {
        measured.get(i).add(Double.parseDouble(text));
      }
    }
  }

  void merge(GroupAcc other) {
    end = Math.max(end, other.end);
    for (int i = 0; i < measured.size(); i++) {
      measured.get(i).merge(other.measured.get(i));
    }
  }

  String key() {
    return key;
  }

  long end() {
    return end;
  }

  double value(int at) {
    return measured.get(at).getLocalValue();
  }
}
