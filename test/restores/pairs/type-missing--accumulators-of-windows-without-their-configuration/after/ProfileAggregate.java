package pair;

import java.text.DecimalFormat;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Makes profiles of the events of a group. */
public abstract class ProfileAggregate implements AggregateFunction<Event, GroupAcc, Event> {
  protected final Group group;
  private final String profileName;

  protected ProfileAggregate(Group group, String profileName) {
    this.group = group;
    this.profileName = profileName;
  }

  @Override
  public abstract GroupAcc createAccumulator();

  @Override
  public GroupAcc add(Event event, GroupAcc acc) {
    acc.add(event, group);
    return acc;
  }

  @Override
  public Event getResult(GroupAcc acc) {
    Event profile = new Event();
    profile.at = acc.end();
    profile.fields.put("profile", profileName);
    profile.fields.put(group.keyField(), acc.key());
    DecimalFormat format = new DecimalFormat("#");
    for (int i = 0; i < group.measurements().size(); i++) {
      profile.fields.put(group.measurements().get(i).name(), format.format(acc.value(i)));
    }
    return profile;
  }

  @Override
  public GroupAcc merge(GroupAcc one, GroupAcc other) {
    one.merge(other);
    return one;
  }
}
