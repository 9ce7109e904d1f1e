package id.payung.screening;

import id.payung.membership.Memberships;
import id.payung.registry.Registry;

/// What the lists are held against.
record Tables(Registry registry, Memberships memberships, Poverty.Table poverty, Seated seated) {}
