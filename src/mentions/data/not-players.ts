/**
 * People of football who are not its players: managers, directors, owners, agents, pundits. Full names, and the surnames
 * that in football's news mean nobody else. Their words are consumed, so that no namesake is read into them.
 */
export const NOT_PLAYERS: readonly string[] = `
Pep Guardiola, Guardiola, Jurgen Klopp, Klopp, Jose Mourinho, Mourinho, Carlo Ancelotti, Ancelotti, Davide Ancelotti, Mikel Arteta, Arteta, Arne Slot, Slot,
Ruben Amorim, Amorim, Erik ten Hag, Ten Hag, Ange Postecoglou, Postecoglou, Thomas Frank, Roberto De Zerbi, De Zerbi, Thomas Tuchel, Tuchel,
Julian Nagelsmann, Nagelsmann, Vincent Kompany, Kompany, Xabi Alonso, Hansi Flick, Flick, Luis Enrique, Diego Simeone, Antonio Conte, Conte,
Simone Inzaghi, Massimiliano Allegri, Allegri, Stefano Pioli, Pioli, Gian Piero Gasperini, Gasperini, Luciano Spalletti, Spalletti, Igor Tudor, Tudor,
Thiago Motta, Maurizio Sarri, Sarri, Claudio Ranieri, Ranieri, Cesc Fabregas, Cristian Chivu, Chivu, Vincenzo Italiano, Daniele De Rossi,
Roberto Mancini, Gennaro Gattuso, Gattuso, Paulo Fonseca, Sergio Conceicao, Marco Silva, Nuno Espirito Santo, Unai Emery, Emery, Eddie Howe, Howe,
Graham Potter, Andoni Iraola, Iraola, Oliver Glasner, Glasner, Fabian Hurzeler, Hurzeler, Gary O'Neil, Vitor Pereira, Sean Dyche, Dyche, David Moyes, Moyes,
Daniel Farke, Farke, Scott Parker, Regis Le Bris, Le Bris, Keith Andrews, Enzo Maresca, Maresca, Mauricio Pochettino, Pochettino, Graham Arnold,
Liam Rosenior, Rosenior, Michael Carrick, Carrick, Ole Gunnar Solskjaer, Solskjaer, Ralf Rangnick, Rangnick, Ralph Hasenhuttl, Hasenhuttl, Brendan Rodgers, Steven Gerrard,
Frank Lampard, Wayne Rooney, Russell Martin, Rob Edwards, Steve Cooper, Kieran McKenna, McKenna, Ruud van Nistelrooy, Van Nistelrooy, Russell Martin, Tony Mowbray,
Neil Warnock, Warnock, Sam Allardyce, Allardyce, Roy Hodgson, Hodgson, Steve Clarke, Steve Bruce, Mark Hughes, Neil Lennon, Martin O'Neill, Danny Rohl, Rohl,
Philippe Clement, Derek McInnes, McInnes, Gareth Southgate, Southgate, Lee Carsley, Carsley, Sarina Wiegman, Wiegman, Emma Hayes, Sonia Bompastor, Renee Slegers,
Didier Deschamps, Deschamps, Zinedine Zidane, Zidane, Luis de la Fuente, De la Fuente, Roberto Martinez, Lionel Scaloni, Scaloni, Marcelo Bielsa, Bielsa,
Ernesto Valverde, Imanol Alguacil, Marcelino Garcia Toral, Manuel Pellegrini, Quique Setien, Ronald Koeman, Koeman, Xavi Hernandez, Ernesto Valverde, Michel Sanchez,
Adi Hutter, Bruno Genesio, Genesio, Franck Haise, Haise, Pierre Sage, Habib Beye, Patrick Vieira, Will Still, Roberto Mancini, Jorge Jesus, Jorge Sampaoli, Sampaoli,
Marco Rose, Edin Terzic, Terzic, Niko Kovac, Kovac, Sebastian Hoeness, Dino Toppmoller, Toppmoller, Kasper Hjulmand, Gerardo Seoane, Urs Fischer, Bo Svensson, Ole Werner,
Matthias Jaissle, Jaissle, Laurent Blanc, Javier Mascherano, Fernando Hierro, Ruben Selles, Bruno Lage, Jose Bordalas, Diego Martinez, Robin van Persie, John Heitinga,
Francesco Farioli, Farioli, Peter Bosz, Arne Slot, Hugo Oliveira, Gerard Struber, Alvaro Arbeloa, Arbeloa, Tim Walter, Sebastien Pocognoli, Pocognoli, Hansi Flick, Ivan Juric, Juric,
Tim Sherwood, Harry Redknapp, Chris Wilder, Wilder, Mark Robins, Michael Duff, Liam Manning, Valerien Ismael, Carlos Corberan, Corberan, Slaven Bilic, Nigel Pearson,
Craig Bellamy, Heimir Hallgrimsson, Stephen Kenny, Murat Yakin, Ralf Rangnick, Gus Poyet, Cesare Prandelli, Luca Gotti, Alberto Gilardino, Fabio Cannavaro, Andrea Pirlo, Pirlo,
Michael Edwards, Richard Hughes, Julian Ward, Sporting Director, Edu Gaspar, Andrea Berta, Berta, Johan Lange, Fabio Paratici, Paratici, Daniel Levy, Levy, Vinai Venkatesham, Paul Winstanley,
Laurence Stewart, Todd Boehly, Boehly, Behdad Eghbali, Eghbali, Dan Ashworth, Ashworth, Jason Wilcox, Omar Berrada, Berrada, Jim Ratcliffe, Sir Jim Ratcliffe, Ratcliffe, Sir Alex Ferguson, Dave Brailsford,
John Murtough, Murtough, Richard Arnold, Joel Glazer, Glazers, Txiki Begiristain, Begiristain, Hugo Viana, Ferran Soriano, Khaldoon Al Mubarak, Steve Parish, Tony Bloom, David Weir, Tim Steidten,
David Sullivan, Karren Brady, Dan Friedkin, Ryan Friedkin, Tiago Pinto, Florent Ghisolfi, Ricky Massara, Damien Comolli, Cristiano Giuntoli, Giuntoli, Giovanni Manna, Aurelio De Laurentiis, De Laurentiis,
Beppe Marotta, Giuseppe Marotta, Marotta, Piero Ausilio, Ausilio, Dario Baccin, Igli Tare, Geoffrey Moncada, Giorgio Furlani, Zlatan Ibrahimovic, Paolo Maldini, Florentino Perez, Juni Calafat, Jose Angel Sanchez,
Joan Laporta, Laporta, Deco, Mateu Alemany, Alemany, Rafa Yuste, Enrique Cerezo, Andrea Berta, Carlos Bucero, Monchi, Nasser Al Khelaifi, Al Khelaifi, Luis Campos, Mehdi Benatia, Pablo Longoria, Longoria,
Uli Hoeness, Hoeness, Karl Heinz Rummenigge, Rummenigge, Herbert Hainer, Hainer, Max Eberl, Eberl, Christoph Freund, Freund, Jan Christian Dreesen, Oliver Kahn, Hasan Salihamidzic, Salihamidzic,
Sebastian Kehl, Kehl, Hans Joachim Watzke, Watzke, Lars Ricken, Ricken, Simon Rolfes, Rolfes, Fernando Carro, Markus Krosche, Krosche, Rouven Schroder, Peter Lim, Javier Tebas, Tebas, Don Garber, Garber,
Jorge Mendes, Mendes, Mino Raiola, Raiola, Rafaela Pimenta, Pimenta, Pini Zahavi, Zahavi, Kia Joorabchian, Jonathan Barnett, Roberto Calenda, Calenda, Fali Ramadani, Ramadani, Federico Pastorello, Ramy Abbas, Ramy Abbas Issa, Giovanni Branchini,
Gary Neville, Neville, Jamie Carragher, Carragher, Carra, Roy Keane, Alan Shearer, Shearer, Gary Lineker, Lineker, Micah Richards, Rio Ferdinand, Paul Scholes, Scholes, Jamie Redknapp, Redknapp,
Paul Merson, Merson, Graeme Souness, Souness, Danny Mills, Alan Brazil, Jamie O'Hara, Gabby Agbonlahor, Gabriel Agbonlahor, Agbonlahor, Simon Jordan, Troy Deeney, Chris Sutton, Sutton, Ally McCoist, McCoist, Ian Wright, Thierry Henry, Peter Crouch, Crouch, Tim Howard,
Darren Bent, Stan Collymore, Collymore, Emmanuel Petit, Frank Leboeuf, Dimitar Berbatov, Berbatov, Teddy Sheringham, Sheringham, Michael Owen, Robbie Fowler, John Barnes, Kevin Campbell, Ray Parlour, Martin Keown, Keown, Paul Robinson, Alan Hutton, Kris Boyd, Glenn Hoddle, Hoddle,
Pep, Poch, Fergie, Mou, Gerrard, Lampard, Fabregas, Kompany, Rafa Benitez, Rafael Benitez, Benitez, Russell Martin, Slegers, Bompastor, Gianni Infantino, Infantino, Sepp Blatter, Aleksander Ceferin, Ceferin, Richard Masters, Amanda Staveley, Staveley, Yasir Al Rumayyan, Josh Kroenke, Kroenke, Stan Kroenke, John Henry, Tom Werner, Billy Hogan, Evangelos Marinakis, Marinakis, Jeff Shi, Nassef Sawiris, Wes Edens, Farhad Moshiri, Moshiri
`
  .split(/[,\n]/)
  .map((name) => name.trim().toLowerCase().replaceAll("'", ''))
  .filter((name) => name !== '');
