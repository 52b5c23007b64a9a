package pair;

/** How many. */
public class CountAccumulator extends ValueAccumulator {
  public CountAccumulator(String name) {
    super(name);
  }

  @Override
  void add(Event event) {
    value += 1;
  }

  @Override
  void merge(ValueAccumulator other) {
    value += other.value;
  }
}
