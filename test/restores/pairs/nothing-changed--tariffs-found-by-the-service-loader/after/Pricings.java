package pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;

/** All that is known about prices. */
final class Pricings {
  private final Collection<Pricing> found;

  private Pricings(Collection<Pricing> found) {
    this.found = found;
  }

  static Pricings find(ClassLoader loader) {
    List<Pricing> found = new ArrayList<>();
    ServiceLoader.load(Pricing.class, loader).forEach(found::add);
    if (found.isEmpty()) {
      throw new IllegalStateException("No prices");
    }
    return new Pricings(found);
  }

  long cents(Reading reading) {
    return found.parallelStream().filter(pricing -> pricing.tariff() == reading.tariff).mapToLong(pricing -> pricing.cents(reading.units)).sum();
  }
}
