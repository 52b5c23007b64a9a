package pair;

/** A change of a customer. */
public class Change {
  public String customer;
  /** Where it stands in the log. */
  public long position;
  /** When it was committed, in milliseconds. */
  public long committed;
  /** Of two changes the one with the greater version is the newer one. */
  public long version;
}
