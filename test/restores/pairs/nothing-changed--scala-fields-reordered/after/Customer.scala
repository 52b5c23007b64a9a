package pair

/** What is known of a customer. */
trait Named {
  def name: String

  def shout: String = name.toUpperCase
}

case class Customer(orders: Long, city: String, name: String) extends Named {
  def ordered: Customer = copy(orders = orders + 1)

  def about: String = s"$name of $city"
}

object Customer {
  lazy val start: Long = 0

  def of(key: String): Customer = Customer(start, "city " + key, "name " + key)
}
