package it.web;

class Broken {
  void half(
