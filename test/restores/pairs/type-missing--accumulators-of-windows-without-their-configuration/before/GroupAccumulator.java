package pair;

import java.util.ArrayList;

/** All that is measured of a group. */
public class GroupAccumulator {
  private final Group group;
  private final boolean stats;
  private final ArrayList<ValueAccumulator> accumulators = new ArrayList<>();
  private String key;
  private long end;

  public GroupAccumulator(Group group, boolean stats) {
    this.group = group;
    this.stats = stats;
    group.measurements().forEach(measurement -> accumulators.add(ValueAccumulator.of(measurement)));
  }

  GroupAccumulator add(Event event) {
    key = event.field(group.keyField());
    end = Math.max(end, event.at);
    accumulators.forEach(accumulator -> accumulator.add(event));
    return this;
  }

  GroupAccumulator merge(GroupAccumulator other) {
    end = Math.max(end, other.end);
    for (int i = 0; i < accumulators.size(); i++) {
      accumulators.get(i).merge(other.accumulators.get(i));
    }
    return this;
  }

  Event profile() {
    Event profile = new Event();
    profile.at = end;
    profile.fields.put("profile", stats ? group.name() + ".stats" : group.name());
    profile.fields.put(group.keyField(), key);
    accumulators.forEach(accumulator -> profile.fields.put(accumulator.name(), accumulator.result()));
    return profile;
  }
}
