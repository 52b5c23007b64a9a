package pair;

/** What units cost by a tariff. */
public interface Pricing {
  Reading.Tariff tariff();

  long cents(int units);
}
