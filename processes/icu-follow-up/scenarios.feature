Feature: x
  Scenario: y
