package pair;

/** What somebody bought. */
public class Sale {
  public String customer;
  public Long cents;

  public Sale() {}
}
