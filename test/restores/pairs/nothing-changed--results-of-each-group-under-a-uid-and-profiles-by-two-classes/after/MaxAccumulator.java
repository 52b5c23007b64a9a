package pair;

/** How much at most. */
public class MaxAccumulator extends ValueAccumulator {
  private final String field;

  public MaxAccumulator(String name, String field) {
    super(name);
    this.field = field;
    value = Double.NEGATIVE_INFINITY;
  }

  @Override
  void add(Event event) {
    String text = event.field(field);
    if (text != null) {
      value = Math.max(value, Double.parseDouble(text));
    }
  }

  @Override
  void merge(ValueAccumulator other) {
    value = Math.max(value, other.value);
  }
}
