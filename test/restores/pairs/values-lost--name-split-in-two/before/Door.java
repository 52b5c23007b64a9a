package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.util.Collector;

/** Greets those who come in. */
final class Door extends RichFlatMapFunction<Visit, String> {
  private transient ValueState<Person> persons;

  @Override
  public void open(OpenContext context) {
    persons = getRuntimeContext().getState(new ValueStateDescriptor<>("person", Person.class));
  }

  @Override
  public void flatMap(Visit visit, Collector<String> out) throws Exception {
    Person person = persons.value();
    out.collect(Line.of("name", visit.badge, person == null || person.getName() == null ? "none" : person.getName()));
    if (person == null) {
      person = new Person();
      person.setName(visit.first + " " + visit.last);
    }
    person.setVisits(person.getVisits() + 1);
    persons.update(person);
    out.collect(Line.of("visits", visit.badge, person.getVisits()));
  }
}
