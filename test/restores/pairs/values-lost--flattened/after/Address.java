package pair;

/** Where somebody lives. */
public class Address {
  public String street;
  public String town;
}
