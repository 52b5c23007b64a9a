package pair;

/** How much. */
public class SumAccumulator extends ValueAccumulator {
  private final String field;

  public SumAccumulator(String name, String field) {
    super(name);
    this.field = field;
  }

  @Override
  void add(Event event) {
    String text = event.field(field);
    if (text != null) {
      value += Double.parseDouble(text);
    }
  }

  @Override
  void merge(ValueAccumulator other) {
    value += other.value;
  }
}
