package it.web;

final class Application {}
