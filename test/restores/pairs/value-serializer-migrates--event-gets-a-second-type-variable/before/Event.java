package pair;

/** Something happened. */
public class Event<T> {
  public String key;
  public T body;
  public long number;
}
