package pair;

/** Something happened. */
public class Event<T, O> {
  public String key;
  public T body;
  public O origin;
  public long number;
}
