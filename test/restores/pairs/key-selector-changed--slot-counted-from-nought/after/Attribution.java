package pair;

/** A click with the impression that it is owed to. */
public class Attribution {
  public String user;
  public String campaign;
  public int slot;
  public long delay;

  public Attribution() {}
}
