-- Few of a list: looked for before letters about their other entries are posted
create index list_news_died on list_news (pathway, key) where state = 'died';
