package pair;

import common.Line;

/** How somebody is greeted. */
final class Greeting {
  private Greeting() {}

  static String of(Visit visit, Person person) {
    return Line.of("name", visit.badge, person == null || person.getName() == null ? "none" : person.getName());
  }
}
