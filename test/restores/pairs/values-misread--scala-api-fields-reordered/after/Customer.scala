package pair

/** What is known of a customer. */
case class Customer(city: String, name: String, orders: Long) {
  def ordered: Customer = copy(orders = orders + 1)

  def about: String = s"$name of $city"
}

object Customer {
  def of(key: String): Customer = Customer("city " + key, "name " + key, 0)
}
